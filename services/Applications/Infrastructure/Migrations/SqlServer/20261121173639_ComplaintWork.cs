using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Applications.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ComplaintWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "CountedOn",
                table: "Complaints",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Terms_Review",
                table: "Terms",
                columns: new[] { "DueOn", "From", "Id" },
                filter: "[Task] = 'ReviewComplaint'");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ToCount",
                table: "Complaints",
                column: "Id",
                filter: "[CountedOn] IS NULL");

            // What waits already.
            migrationBuilder.Sql("""
                UPDATE [Terms] SET [Task] = 'AnswerComplaint' WHERE [EndedOn] IS NULL AND [Kind] = 'ComplaintForward';
                UPDATE [Terms] SET [Task] = 'ReviewComplaint' WHERE [EndedOn] IS NULL AND [Kind] = 'ComplaintReview';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Terms_Review",
                table: "Terms");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_ToCount",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "CountedOn",
                table: "Complaints");
        }
    }
}
